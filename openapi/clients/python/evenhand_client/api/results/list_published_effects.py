from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.published_effect_list import PublishedEffectList
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    publication_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/competitions/{competition_id}/results/{publication_id}/effects".format(
            competition_id=quote(str(competition_id), safe=""),
            publication_id=quote(str(publication_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | PublishedEffectList | None:
    if response.status_code == 200:
        response_200 = PublishedEffectList.from_dict(response.json())

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
) -> Response[Problem | PublishedEffectList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Problem | PublishedEffectList]:
    """List what happened to published entries since the closing

     The publication itself never changes. Oldest first; reasons and judges are for organisers
    only.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | PublishedEffectList]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        publication_id=publication_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Problem | PublishedEffectList | None:
    """List what happened to published entries since the closing

     The publication itself never changes. Oldest first; reasons and judges are for organisers
    only.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | PublishedEffectList
    """

    return sync_detailed(
        competition_id=competition_id,
        publication_id=publication_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Problem | PublishedEffectList]:
    """List what happened to published entries since the closing

     The publication itself never changes. Oldest first; reasons and judges are for organisers
    only.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | PublishedEffectList]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        publication_id=publication_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Problem | PublishedEffectList | None:
    """List what happened to published entries since the closing

     The publication itself never changes. Oldest first; reasons and judges are for organisers
    only.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | PublishedEffectList
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            publication_id=publication_id,
            client=client,
        )
    ).parsed
