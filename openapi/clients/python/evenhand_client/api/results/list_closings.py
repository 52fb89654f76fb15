from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.closing_list import ClosingList
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    round_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/competitions/{competition_id}/rounds/{round_id}/closings".format(
            competition_id=quote(str(competition_id), safe=""),
            round_id=quote(str(round_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClosingList | Problem | None:
    if response.status_code == 200:
        response_200 = ClosingList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClosingList | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ClosingList | Problem]:
    """List the closings of a round

     Oldest first; empty before the first closing.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClosingList | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ClosingList | Problem | None:
    """List the closings of a round

     Oldest first; empty before the first closing.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClosingList | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        round_id=round_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ClosingList | Problem]:
    """List the closings of a round

     Oldest first; empty before the first closing.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClosingList | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ClosingList | Problem | None:
    """List the closings of a round

     Oldest first; empty before the first closing.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClosingList | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            round_id=round_id,
            client=client,
        )
    ).parsed
